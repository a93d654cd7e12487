import { picturePaths, pictureResponse } from '../../../content/edge/picture-routes.ts';

export const getStaticPaths = picturePaths('avif');

export const GET = pictureResponse;
