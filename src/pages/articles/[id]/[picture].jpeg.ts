import { picturePaths, pictureResponse } from '../../../content/edge/picture-routes.ts';

export const getStaticPaths = picturePaths('jpeg');

export const GET = pictureResponse;
