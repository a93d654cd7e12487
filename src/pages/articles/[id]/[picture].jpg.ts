import { picturePaths, pictureResponse } from '../../../content/edge/picture-routes.ts';

export const getStaticPaths = picturePaths('jpg');

export const GET = pictureResponse;
